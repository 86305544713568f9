/** Small Vietnamese letters as fonts of the TCVN3 kind have them, read as Latin-1. Capitals lose their tone, as there. */
export function tcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => SIGNS.get(letter) ?? capital(letter)).join('');
}

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
const IN_FONT = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ';
const SIGNS: ReadonlyMap<string, string> = new Map(
  Array.from(LETTERS, (letter, at) => [letter, Array.from(IN_FONT)[at] ?? '?']),
);

function capital(letter: string): string {
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letter === 'Đ' ? '§' : bare;
}
