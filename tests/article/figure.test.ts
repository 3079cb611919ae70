import { describe, expect, it } from 'vitest';
import { captionOf } from '../../src/article/figure.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { article as written } from '../corpus/content.ts';
import { htmlOf } from './rendered.ts';

function shown(body: string): string {
  const { article } = readArticle('articles/a.md', written('', body));
  return article!.blocks.map((block) => (block.kind === 'prose' ? htmlOf(block.pieces, article!) : '')).join('');
}

describe('a title of a picture', () => {
  it.each([
    ['The quay in May. Photo: Ada Writer', 'The quay in May.', 'Photo: Ada Writer'],
    ['The quay in May.', 'The quay in May.', ''],
    ['Photo: Ada Writer', '', 'Photo: Ada Writer'],
    ['© Ada Writer 2021', '', '© Ada Writer 2021'],
    ['The quay. © Ada Writer', 'The quay.', '© Ada Writer'],
    ['Der Kai im Mai. Foto: Ada Writer', 'Der Kai im Mai.', 'Foto: Ada Writer'],
    ['Le quai. Crédit : Ada Writer', 'Le quai.', 'Crédit : Ada Writer'],
    ['五月的码头。摄影：王微', '五月的码头。', '摄影：王微'],
    ['A photo: the quay', 'A photo: the quay', ''],
    ['Photosynthesis: how. It works', 'Photosynthesis: how. It works', ''],
    ['', '', ''],
  ])('%s is caption and credit', (title, caption, credit) => expect(captionOf(title)).toEqual({ caption, credit }));
});

describe('a picture of the prose', () => {
  it('alone in its paragraph is a figure with caption and credit', () => {
    expect(shown('![A boat](boat.jpg "The <quay>. Photo: Ada")')).toBe(
      '<figure class="picture"><img src="boat.jpg" alt="A boat"><figcaption>The &#x3C;quay>. <span class="credit">Photo: Ada</span></figcaption></figure>',
    );
    expect(shown('![A boat](boat.jpg)')).toBe('<figure class="picture"><img src="boat.jpg" alt="A boat"></figure>');
  });

  it('between words stays where it is', () => {
    expect(shown('See ![A boat](boat.jpg) there.')).toBe('<p>See <img src="boat.jpg" alt="A boat"> there.</p>');
  });

  it('is known as the first, or not, and by the name of its file', () => {
    const { article } = readArticle(
      'articles/a.md',
      written('', '![A](a%20b.jpg)\n\n![B](m%C3%B6we.jpg)\n\n![C](c.jpg)'),
    );
    const pieces = article!.blocks.flatMap((block) => (block.kind === 'prose' ? block.pieces : []));
    const pictures = pieces.flatMap((piece) => ('picture' in piece ? [piece.picture] : []));
    expect(pictures.map(({ address, isFirst }) => [address, isFirst])).toEqual([
      ['a b.jpg', true],
      ['möwe.jpg', false],
      ['c.jpg', false],
    ]);
  });
});

describe('the picture that stands for an article', () => {
  const read = (image: string) => readArticle('articles/a.md', written(`image: {${image}}`));

  it('is one of its pictures, with its place', () => {
    const { article, problems } = read('file: boat.jpg, description: A boat, credit: Ada Writer, card: true');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const picture = { file: 'articles/boat.jpg', address: 'boat.jpg', place: { line: 4, column: 15 } };
    expect(article!.image).toEqual({ ...picture, description: 'A boat', credit: 'Ada Writer', card: true });
    expect(article!.pictures).toEqual([picture]);
  });

  it.each([
    ['file: boat.jpg', 'frontmatter-missing-key'],
    ['file: boat.tiff, description: A', 'unknown-picture'],
    ['file: https://example.org/a.jpg, description: A', 'unknown-picture'],
    ['file: ../a.jpg, description: A', 'unknown-picture'],
  ])('is a problem with %s', (image, code) => {
    expect(read(image).problems.map((problem) => problem.code)).toContain(code);
  });
});
