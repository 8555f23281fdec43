declare global {
	// Kit's own namespace: nothing of it is widened here.
	namespace App {}
}

export {};
