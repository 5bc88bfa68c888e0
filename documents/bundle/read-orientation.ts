/** How a camera was held: clockwise degrees by which the picture must be turned to stand upright (TIFF tag 0x0112 in the Exif part of a JPEG). Mirrored pictures, which no camera makes, count as unturned. */
export function readOrientation(jpeg: Uint8Array): 0 | 90 | 180 | 270 {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let at = 2;
  while (at + 4 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const size = view.getUint16(at + 2);
    if (marker === 0xda) return 0;
    if (marker === 0xe1 && at + 18 < view.byteLength && view.getUint32(at + 4) === 0x45786966) return orientationOf(view, at + 10, Math.min(at + 2 + size, view.byteLength));
    at += 2 + size;
  }
  return 0;
}

function orientationOf(view: DataView, start: number, end: number): 0 | 90 | 180 | 270 {
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > end) return 0;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2; entry + 12 <= Math.min(directory + 2 + count * 12, end); entry += 12)
    if (view.getUint16(entry, isLittle) === 0x0112) return ({ 3: 180, 6: 90, 8: 270 } as const)[view.getUint16(entry + 8, isLittle)] ?? 0;
  return 0;
}
