// Asks an address whether it can be reached, by the one way out that the prelude of our workers leaves.
onmessage = ({ data }) => {
	const request = new XMLHttpRequest();
	request.onload = () => postMessage('reached');
	request.onerror = () => postMessage('refused');
	request.open('GET', String(data));
	request.send();
};
