/**
 * A picture in pixels.
 * @param svg a document that needs nothing else
 * @param size of the picture in CSS px
 * @param scale pixels a CSS px
 * @throws Error where the browser cannot draw it, as where it is larger than its canvas may be
 */
export async function pngOf(
	svg: string,
	size: { readonly width: number; readonly height: number },
	scale: number
): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(size.width * scale);
	canvas.height = Math.round(size.height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no canvas to draw the picture on');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob)
		throw new Error(
			`This browser draws no picture of ${canvas.width} × ${canvas.height} pixels; a smaller one may do`
		);
	return blob;
}
