const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const LINKS = `${FORMATS}/officeDocument/2006/relationships`;
const PACKAGE = `${FORMATS}/package/2006`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const links = (kind: string, target: string) =>
  `${START}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/${kind}" Target="${target}"/></Relationships>`;

/** The files of a workbook with one sheet whose header stays in sight, by path. */
export const xlsxParts = (rowsXml: string): Record<string, string> => ({
  '[Content_Types].xml': `${START}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': links('officeDocument', 'xl/workbook.xml'),
  'xl/_rels/workbook.xml.rels': links('worksheet', 'worksheets/sheet1.xml'),
  'xl/workbook.xml': `${START}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="话术" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/worksheets/sheet1.xml': `${START}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rowsXml}</sheetData></worksheet>`,
});
