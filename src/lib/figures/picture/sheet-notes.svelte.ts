/** What a sheet says below itself only once it is laid out. */
export class SheetNotes {
	/** Whether it shows words of the register in their own language, which is another than its. */
	quotes = $state(false);
}
