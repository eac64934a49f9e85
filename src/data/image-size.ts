/** The first bytes of an image, enough to read its size: a JPEG has it after its metadata. */
const LONGEST_HEADER = 256 * 1024

export interface Size {
  width: number
  height: number
}

/** The size in pixels of an image in a `data:` URL, read from its header; undefined for any other address and any other kind of image. */
export function sizeOfDataUrl(url: string): Size | undefined {
  const head = /^data:[\w.+/-]{0,100}(?:;[\w=.-]{1,100}){0,5};base64,/i.exec(url.slice(0, 1_000))
  return head ? sizeOfBase64(url.slice(head[0].length, head[0].length + LONGEST_HEADER)) : undefined
}

/** The size of the image in base64. */
export function sizeOfBase64(base64: string): Size | undefined {
  return sizeOfBytes(Buffer.from(base64.slice(0, LONGEST_HEADER), 'base64'))
}

/** An image from its address in a prompt: its size if the address is a data URL, otherwise the file it names, if any. */
export function imageAt(url: string): Size | { file: string } | undefined {
  const address = url.trim()
  if (/^data:/i.test(address)) return sizeOfDataUrl(address)
  const file = address.replace(/^file:\/\//i, '')
  const isFile = /^[^\s{}<>"'`]{1,1000}\.(?:png|jpe?g|gif|webp)$/i.test(file) && !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(file)
  return isFile ? { file } : undefined
}

/** The size of a PNG, JPEG, GIF or WebP by the fields that their specifications put into the header. */
export function sizeOfBytes(bytes: Buffer): Size | undefined {
  const size = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

function png(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1A\n') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function gif(bytes: Buffer): Size | undefined {
  if (bytes.length < 10 || !/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return undefined
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** Lossy, lossless and extended WebP each have their own place for the size. */
function webp(bytes: Buffer): Size | undefined {
  if (bytes.length < 30 || !/^RIFF[\s\S]{4}WEBP$/.test(bytes.toString('latin1', 0, 12))) return undefined
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    default:
      return undefined
  }
}

/** A JPEG is a list of segments, and one begins the frame: `FF C0` to `FF CF` without `C4`, `C8` and `CC`. */
function jpeg(bytes: Buffer): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at++
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    else at += 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  }
  return undefined
}
