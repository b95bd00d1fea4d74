/** The name that a file is sent under: what the service does not take in a name becomes a hyphen. */
export function fileNameOf(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name.normalize('NFC')) ?? [];
  const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N} ._()-]/gu, '-');
  return `${plain(stem).slice(0, 120 - ending.length)}${plain(ending)}` || 'file';
}
