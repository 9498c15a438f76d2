/** The checksum of an Ogg page: CRC-32 with polynomial 04c11db7, neither reflected nor inverted. */
const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest < 0 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest >>> 0;
});

function checksumOf(page: Uint8Array): number {
  let rest = 0;
  for (const byte of page) rest = ((rest << 8) ^ (checksums[(rest >>> 24) ^ byte] ?? 0)) >>> 0;
  return rest;
}

const headerBytes = 27;
const flagsAt = 5;
const positionAt = 6;
const checksumAt = 22;
const lastPageFlag = 4;

/**
 * The beginning of an Ogg Vorbis stream: as many of its pages as hold `samples` samples, bit for bit, the last one marked
 * as the end. So a recording is shortened without being coded a second time.
 *
 * @throws RangeError for what isn't one whole Ogg stream
 * @example cutOgg(tenSeconds, 5 * 44100).length; // about half as long
 */
export function cutOgg(stream: Uint8Array, samples: number): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let from = 0; from < stream.length;) {
    if (from + headerBytes > stream.length || view.getUint32(from) !== 0x4f676753)
      throw new RangeError(`There is no Ogg page at byte ${from}`);
    const segments = stream[from + headerBytes - 1] ?? 0;
    const body = from + headerBytes + segments;
    const to = stream.subarray(from + headerBytes, body).reduce((sum, bytes) => sum + bytes, body);
    if (to > stream.length) throw new RangeError('The Ogg stream ends within a page');
    const position = Number(view.getBigInt64(from + positionAt, true));
    const isLast = ((stream[from + flagsAt] ?? 0) & lastPageFlag) !== 0;
    if (isLast || position >= samples) {
      const cut = stream.slice(0, to);
      const page = cut.subarray(from);
      page[flagsAt] = (page[flagsAt] ?? 0) | lastPageFlag;
      const written = new DataView(cut.buffer, from);
      written.setUint32(checksumAt, 0, true);
      written.setUint32(checksumAt, checksumOf(page), true);
      return cut;
    }
    from = to;
  }
  throw new RangeError('The Ogg stream has no end');
}
