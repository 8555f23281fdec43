import { LineRuleType, type IStylesOptions } from 'docx';

const ink = '1A1A1A';
const quiet = '4A4A48';
const accent = '7A1F3D';
const sans = 'Calibri';

/** Sizes are in half points, spacings in twentieths of a point: a State's record fits on a page or two of A4. */
export const docxStyles: IStylesOptions = {
	default: {
		document: {
			run: { font: sans, size: 19, color: ink, language: { value: 'en-GB' } },
			paragraph: { spacing: { after: 80, line: 245, lineRule: LineRuleType.AUTO } }
		},
		heading1: {
			run: { font: sans, size: 32, bold: true, color: ink },
			paragraph: { spacing: { before: 0, after: 60 } }
		},
		heading2: {
			run: { font: sans, size: 22, bold: true, color: accent },
			paragraph: { spacing: { before: 140, after: 40 } }
		},
		heading3: {
			run: { font: sans, size: 19, bold: true, color: ink },
			paragraph: { spacing: { before: 100, after: 20 } }
		},
		footnoteText: {
			run: { font: sans, size: 14, color: quiet },
			paragraph: { spacing: { after: 0, line: 220, lineRule: LineRuleType.AUTO } }
		}
	},
	paragraphStyles: [
		{
			id: 'TableText',
			name: 'Table text',
			basedOn: 'Normal',
			run: { size: 17 },
			paragraph: { spacing: { before: 0, after: 0, line: 235, lineRule: LineRuleType.AUTO } }
		},
		{
			id: 'Item',
			name: 'Item',
			basedOn: 'Normal',
			paragraph: { spacing: { after: 20 } }
		},
		{
			id: 'Figure',
			name: 'Figure',
			basedOn: 'Normal',
			// A line of a fixed height would cut its picture off.
			paragraph: {
				keepNext: true,
				spacing: { before: 60, after: 20, line: 240, lineRule: LineRuleType.AUTO }
			}
		},
		{
			id: 'Caption',
			name: 'Caption',
			basedOn: 'Normal',
			run: { size: 16, color: quiet },
			paragraph: { spacing: { before: 20, after: 100, line: 235, lineRule: LineRuleType.AUTO } }
		},
		{
			id: 'Running',
			name: 'Running text',
			basedOn: 'Normal',
			run: { size: 15, color: quiet },
			paragraph: { spacing: { before: 60, after: 0 } }
		}
	]
};
