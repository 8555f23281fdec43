/** The address of what is asked for, in any of the forms in which it is. */
export function addressOf(request: RequestInfo | URL): string {
	return typeof request === 'object' && 'url' in request ? request.url : request.toString();
}
