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
  const isFile =
    /^[^\s{}<>"'`]{1,1000}\.(?:png|jpe?g|gif|webp|bmp|avif|hei[cf])$/i.test(file) &&
    !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(file)
  return isFile ? { file } : undefined
}

/** The size of a PNG, JPEG, GIF, WebP, BMP, AVIF or HEIC by the fields that their specifications put into the header. */
export function sizeOfBytes(bytes: Buffer): Size | undefined {
  const size = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes) ?? bmp(bytes) ?? heif(bytes)
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

/** Its rows may be counted from the top, as a negative height; the oldest header has fields of two bytes. */
function bmp(bytes: Buffer): Size | undefined {
  if (bytes.length < 26 || bytes.toString('latin1', 0, 2) !== 'BM') return undefined
  return bytes.readUInt32LE(14) === 12
    ? { width: bytes.readUInt16LE(18), height: bytes.readUInt16LE(20) }
    : { width: bytes.readInt32LE(18), height: Math.abs(bytes.readInt32LE(22)) }
}

/** An AVIF or HEIC is boxes in boxes. Of the sizes of its tiles, thumbnail and whole image the largest is that of the whole. */
function heif(bytes: Buffer): Size | undefined {
  if (!/^ftyp(?:avif|avis|mif1|msf1|hei[cx]|hev[cx])$/.test(bytes.toString('latin1', 4, 12))) return undefined
  const file = { from: 0, to: bytes.length }
  // The box of all descriptions begins with a version.
  const [meta] = boxesIn(bytes, file, 'meta').map(({ from, to }) => ({ from: from + 4, to }))
  const [properties] = meta ? boxesIn(bytes, meta, 'iprp') : []
  const [list] = properties ? boxesIn(bytes, properties, 'ipco') : []
  const sizes = (list ? boxesIn(bytes, list, 'ispe') : []).flatMap(({ from, to }) =>
    from + 12 <= to ? [{ width: bytes.readUInt32BE(from + 4), height: bytes.readUInt32BE(from + 8) }] : [],
  )
  return sizes.reduce<Size | undefined>((most, size) => (most && areaOf(most) >= areaOf(size) ? most : size), undefined)
}

const areaOf = ({ width, height }: Size): number => width * height

interface Box {
  from: number
  to: number
}

/** The contents of the boxes of a kind that lie directly in another, as far as they are there. */
function boxesIn(bytes: Buffer, { from, to }: Box, kind: string): Box[] {
  const found: Box[] = []
  for (let at = from; at + 8 <= to; ) {
    const length = bytes.readUInt32BE(at)
    const end = length === 0 ? to : Math.min(at + length, to)
    if (length !== 0 && length < 8) break
    if (bytes.toString('latin1', at + 4, at + 8) === kind) found.push({ from: at + 8, to: end })
    at = end
  }
  return found
}
