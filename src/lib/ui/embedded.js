// In the head of every page made for a frame. The policy knows it by its hash.
(() => {
	const { question, drawn = '', answer } = document.currentScript?.dataset ?? {};
	const asked = new URLSearchParams(location.search);
	const all = new URLSearchParams(drawn);
	for (const [name, value] of asked) all.set(name, value);
	// What is drawn here answers another choice: the page for all choices takes over, before anything is seen.
	if (answer && question && all.toString() !== drawn) {
		all.set('question', question);
		location.replace(`${answer}?${all}`);
	} else if (parent !== window) {
		const id = question ?? asked.get('question');
		new ResizeObserver(() => {
			const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
			parent.postMessage({ type: 'opcat-observatory:height', height, id }, '*');
		}).observe(document.documentElement);
	}
})();
