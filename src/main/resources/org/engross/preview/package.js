// A Word file as its parts: a zip archive in, XML documents and pictures out (ECMA-376 part 2).

const SIGNATURE_END = 0x06054b50;
const SIGNATURE_ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The parts of one Word file, found by relationship and never by file name. */
export class WordPackage {
  #parts = new Map();

  /** Reads the bytes of a .docx; rejects what is no zip archive. */
  static async open(bytes) {
    const read = new WordPackage();
    for (const entry of entries(bytes)) {
      read.#parts.set(entry.name, await inflate(bytes, entry));
    }
    return read;
  }

  /** The main part: "word/document.xml". */
  get main() {
    const office = this.relationships('').find(r => r.type.endsWith('/officeDocument'));
    return office ? office.target : 'word/document.xml';
  }

  /** A part as an XML document; null if there is none. */
  xml(name) {
    const bytes = this.#parts.get(name);
    return bytes ? new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml') : null;
  }

  /** A part as a picture that an <img> can show; null if there is none. */
  picture(name) {
    const bytes = this.#parts.get(name);
    const type = {png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif'}[ending(name)];
    return bytes && type ? new Blob([bytes], {type}) : null;
  }

  /** What a part refers to: [{id, type, target, external}]; of the package itself for ''. */
  relationships(part) {
    const at = part.lastIndexOf('/') + 1;
    const xml = this.xml(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
    return xml ? [...xml.getElementsByTagName('*')].filter(e => e.localName === 'Relationship').map(e => ({
      id: e.getAttribute('Id'),
      type: e.getAttribute('Type'),
      external: e.getAttribute('TargetMode') === 'External',
      target: e.getAttribute('TargetMode') === 'External'
        ? e.getAttribute('Target') : resolve(part.slice(0, at), e.getAttribute('Target')),
    })) : [];
  }
}

function ending(name) {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function resolve(folder, target) {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const parts = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

function entries(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== SIGNATURE_END) {
    end--;
  }
  if (end < 0) {
    throw new Error('this is no Word file');
  }
  const found = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0 && view.getUint32(at, true) === SIGNATURE_ENTRY; i--) {
    const nameLength = view.getUint16(at + 28, true);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

async function inflate(bytes, entry) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const data = bytes.subarray(start, start + entry.size);
  if (entry.method !== DEFLATED) {
    return data;
  }
  const plain = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
