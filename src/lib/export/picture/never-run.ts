// Stands for code that jsPDF would fetch to draw HTML pages, which the site never asks of it.
export default undefined;
