import assert from 'node:assert/strict';
import { decodeArticle } from '../../../src/core/text/decode.ts';

const TEXT = 'Ösk counted 12 houses.\nNobody said more.\n';
const utf16 = (text: string, mark = ''): Uint8Array => Buffer.from(mark + text, 'utf16le');
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('decodeArticle', () => {
  const read: readonly (readonly [name: string, bytes: Uint8Array, encoding: string | undefined])[] = [
    ['UTF-8', Buffer.from(TEXT), undefined],
    ['a byte-order mark and CR LF', Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`), undefined],
    ['CR alone', Buffer.from(TEXT.replaceAll('\n', '\r')), undefined],
    ['windows-1252', Buffer.from(TEXT, 'latin1'), 'windows-1252'],
    ['UTF-16', utf16(TEXT), 'utf-16le'],
    ['UTF-16 with a mark', utf16(TEXT, '\uFEFF'), 'utf-16le'],
    ['UTF-16 the other way round', swapped(TEXT), 'utf-16be'],
  ];
  for (const [name, bytes, encoding] of read) {
    it(`reads ${name}`, () => assert.deepEqual(decodeArticle(bytes, encoding), { ok: true, value: TEXT }));
  }

  const refused: readonly (readonly [name: string, bytes: Uint8Array, encoding: string | undefined, message: RegExp])[] = [
    ['UTF-16 with a mark', utf16(TEXT, '\uFEFF'), undefined, /looks like UTF-16.*utf-16le or utf-16be/],
    ['UTF-16 without one, which is valid UTF-8', utf16('Osk counted 12 houses.'), undefined, /looks like UTF-16/],
    ['bytes that are no UTF-8', Buffer.from(TEXT, 'latin1'), undefined, /not valid utf-8.*windows-1252/],
    ['an encoding that nobody knows', Buffer.from(TEXT), 'klingon', /no encoding called "klingon"/],
  ];
  for (const [name, bytes, encoding, message] of refused) {
    it(`refuses ${name}, and says what helps`, () => {
      const result = decodeArticle(bytes, encoding);
      assert.ok(!result.ok);
      assert.match(result.problem.message, message);
    });
  }

  it('takes a stray zero for what it is', () => {
    assert.ok(decodeArticle(Buffer.from(`${TEXT}\0${TEXT}`)).ok);
    assert.deepEqual(decodeArticle(new Uint8Array()), { ok: true, value: '' });
  });
});
