import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { plainOfFile } from '../../src/extraction/input/readers.ts';

type Shown = [x: number, y: number, words: string, size?: number];

/** A PDF (ISO 32000-1) that shows some words at their places, a list for each page. */
function pdf(pages: Shown[][], title = '', locked = ''): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((shown, index) => {
      const stream = shown
        .map(([x, y, words, size = 10]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    `<< /Title (${title}) >>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R ${locked}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of a column, one under the other. */
const column = (x: number, y: number, ...lines: string[]): Shown[] =>
  lines.map((words, index) => [x, y - 12 * index, words]);

/** A ZIP file whose parts are stored as they are. */
function zip(parts: Record<string, string>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const [title, data] = [Buffer.from(name), Buffer.from(content)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    local.push(Buffer.from('PK\u0003\u0004'), about, title, data);
    central.push(Buffer.from('PK\u0001\u0002'), made, about, place, title);
    offset += 30 + title.length + data.length;
  }
  const end = Buffer.alloc(18);
  const count = Object.keys(parts).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...central, Buffer.from('PK\u0005\u0006'), end]);
}

function docx(body: string): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}
const run = (words: string, style = '') => `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

const paragraphsIn = async (bytes: Uint8Array, name = 'report.pdf') => {
  const plain = await plainOfFile(name, bytes);
  return 'problem' in plain ? plain.problem : plain.text.split('\n\n');
};

test('the lines of a PDF are paragraphs; a word split between lines is whole again, a compound keeps its hyphen', async () => {
  const page = column(
    50,
    700,
    'The harbour board said on Tuesday that the long-term rents would be doub-',
    'led this year. Its director, Ilse Marn, spoke of a plan for long-',
    'term repairs.',
  );
  expect(await paragraphsIn(pdf([[...page, ...column(50, 640, '"The boats are full," said Ben Okafor.')]]))).toEqual([
    'The harbour board said on Tuesday that the long-term rents would be doubled this year. Its director, Ilse Marn, spoke of a plan for long-term repairs.',
    '"The boats are full," said Ben Okafor.',
  ]);
});

test('columns of a PDF are read one after the other, below a heading over both', async () => {
  const left = column(
    50,
    700,
    'Ilse Marn said that the quay',
    'was closed for the winter and',
    'that nobody had asked her',
  );
  const right = column(
    320,
    700,
    'before the gates were shut on',
    'Monday. Ben Okafor of the trust',
    'said the boats were full.',
  );
  const heading: Shown = [50, 750, 'The quay is closed, and nobody has asked the harbour', 18];
  expect(await paragraphsIn(pdf([[...right, heading, ...left]]))).toEqual([
    'The quay is closed, and nobody has asked the harbour',
    'Ilse Marn said that the quay was closed for the winter and that nobody had asked her before the gates were shut on Monday. Ben Okafor of the trust said the boats were full.',
  ]);
});

test('headers, footers and page numbers of a PDF are no part of its sentences', async () => {
  const page = (number: number, ...lines: string[]): Shown[] => [
    [50, 770, 'Riverside Gazette'],
    [500, 770, `No. ${number}`],
    ...column(50, 700, ...lines),
    [290, 30, `Page ${number} of 2`],
  ];
  const pages = [
    page(1, 'Ilse Marn, who keeps the harbour, said that the'),
    page(2, 'gates would be mended by the end of the summer.'),
  ];
  expect(await paragraphsIn(pdf(pages))).toEqual([
    'Ilse Marn, who keeps the harbour, said that the gates would be mended by the end of the summer.',
  ]);
});

test('a PDF has the title that it tells, unless that is the name of a file', async () => {
  const page = column(50, 700, 'The quay is closed.');
  expect(await plainOfFile('x.pdf', pdf([page], 'Ferry fares'))).toMatchObject({ title: 'Ferry fares' });
  expect(await plainOfFile('x.pdf', pdf([page], 'Microsoft Word - fares.docx'))).not.toHaveProperty('title');
});

test('a PDF without text, and one that is broken, say so', async () => {
  expect(await paragraphsIn(pdf([[]]))).toMatch(/without text.*text recognition/);
  expect(await paragraphsIn(Buffer.from('%PDF-1.7\n'))).toMatch(/could not be read.*pdftotext/);
});

test('a PDF that asks for a password says so', async () => {
  // The standard handler with keys that the empty password does not fit.
  const key = '0'.repeat(64);
  const lock = `/ID [<${key}> <${key}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> `;
  const locked = pdf([column(50, 700, 'The quay is closed.')], '', lock);
  expect(await paragraphsIn(locked)).toBe('is a PDF that asks for a password: save it without one first');
});

test('a Word document keeps its paragraphs, headings and emphasis', async () => {
  const bytes = docx(
    [
      paragraph('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', run('Ferry fares')),
      paragraph(run('“Fares will '), run('not', '<w:b/>'), run(' rise,” said Ilse Marn.')),
      paragraph(run('Ben Okafor said the boats were full.')),
    ].join(''),
  );
  const plain = await plainOfFile('report.docx', bytes);
  expect(plain).toMatchObject({
    text: 'Ferry fares\n\n“Fares will not rise,” said Ilse Marn.\n\nBen Okafor said the boats were full.',
  });
  expect('layout' in plain && [...plain.layout!.values()].flatMap(({ inline }) => inline)).toEqual([
    { range: [25, 28], open: '**', close: '**' },
  ]);
});

test('a Word document keeps its tables', async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((words) => `<w:tc>${paragraph(run(words))}</w:tc>`).join('')}</w:tr>`;
  const table = `<w:tbl>${row('Who', 'What')}${row('Ilse Marn', '“Fares will not rise.”')}</w:tbl>`;
  const plain = await plainOfFile('report.docx', docx(`${paragraph(run('It rained.'))}${table}`));
  expect(plain).toMatchObject({ text: 'It rained.\n\nWho | What\n\nIlse Marn | “Fares will not rise.”' });
  expect('layout' in plain && [...plain.layout!.values()].map(({ row }) => row)).toEqual([undefined, 'first', 'later']);
});

test('another office document says what to do', async () => {
  expect(await paragraphsIn(zip({ 'content.xml': '<x/>' }), 'report.odt')).toMatch(/save it as \.docx/);
});
