import { crc32 } from 'node:zlib';

/** A cell: a text that others share, one of its own, a number, or nothing. */
export type Cell = { shared: string } | { own: string } | { number: string } | undefined;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with these rows in its first sheet, and another sheet behind it. */
export function workbookOf(rows: readonly (readonly Cell[])[]): Buffer {
  const shared: string[] = [];
  const cellOf = (cell: Cell, at: string) => {
    if (cell === undefined) return '';
    if ('number' in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
    if ('own' in cell) return `<c r="${at}" t="inlineStr"><is><t>${cell.own}</t></is></c>`;
    return `<c r="${at}" t="s"><v>${shared.push(cell.shared) - 1}</v></c>`;
  };
  const lines = rows.map((cells, row) => {
    const line = cells.map((cell, column) => cellOf(cell, `${'ABCDEF'[column]}${row + 1}`));
    return `<row r="${row + 1}">${line.join('')}</row>`;
  });
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets>
      <sheet name="客户" sheetId="1" r:id="rId2"/><sheet name="other" sheetId="2" r:id="rId1"/>
    </sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="rId1" Target="worksheets/sheet2.xml"/>
      <Relationship Id="rId2" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  });
}

/** A ZIP archive of texts, none of them packed. */
export function zipOf(texts: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(texts)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), facts, place, name);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, content]);
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(bodies.length, 8);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}
