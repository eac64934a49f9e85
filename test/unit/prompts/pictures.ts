/** A `data:` URL of a PNG's header. */
export function pngOf(width: number, height: number): string {
  return `data:image/png;base64,${pngBytes(width, height).toString('base64')}`
}

/** A PNG's header. */
export function pngBytes(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1A\n', 0, 'latin1')
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
