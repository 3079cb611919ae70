import type { Element, ElementContent } from 'hast';

/** What may stand before the name of who made a picture, in the languages of the interface and their neighbours. */
const markers = [
  ...['Photo', 'Photos', 'Photograph', 'Picture', 'Image', 'Illustration', 'Graphic', 'Map', 'Drawing', 'Credit'],
  ...['Foto', 'Fotos', 'Bild', 'Grafik', 'Karte', 'Illustration', 'Zeichnung', 'Quelle'],
  ...['Photographie', 'Carte', 'Dessin', 'Infographie', 'Crédit', 'Crédits'],
  ...['Fotografía', 'Imagen', 'Ilustración', 'Gráfico', 'Mapa', 'Dibujo', 'Crédito'],
  ...['照片', '图片', '图', '摄影', '供图', '制图', '写真', '撮影', '図', '사진', 'صورة'],
];
const credit = new RegExp(`(?:^|(?<=[.!?…。！？])\\s*)((?:${[...new Set(markers)].join('|')})\\s*[:：].*|©.*)$`, 'su');

/** A caption and who made the picture, as they stand in its title: `The quay in May. Photo: Ada Writer`. */
export function captionOf(title: string): { caption: string; credit: string } {
  const found = credit.exec(title);
  return { caption: title.slice(0, found?.index).trim(), credit: found?.[1]?.trim() ?? '' };
}

/** The figure that a paragraph with nothing but a picture is; nothing for any other paragraph. */
export function figureOf(paragraph: Element): Element | undefined {
  const [picture, ...more] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim());
  if (paragraph.tagName !== 'p' || picture?.type !== 'element' || picture.tagName !== 'img' || more.length)
    return undefined;
  const { caption, credit } = captionOf(String(picture.properties['title'] ?? ''));
  const text = (value: string): ElementContent => ({ type: 'text', value });
  const said = [
    ...(caption ? [text(caption)] : []),
    ...(caption && credit ? [text(' ')] : []),
    ...(credit ? [element('span', [text(credit)], 'credit')] : []),
  ];
  return element('figure', [picture, ...(said.length ? [element('figcaption', said)] : [])], 'picture');
}

function element(tagName: string, children: ElementContent[], className?: string): Element {
  return { type: 'element', tagName, properties: className === undefined ? {} : { className: [className] }, children };
}
