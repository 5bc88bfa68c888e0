/** SHA-256 (FIPS 180-4). The core knows no library of the machine's, so it counts the hash itself; a test holds it equal to Node's. */

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional parts of the square (2) or cube (3) roots of the first primes. */
function rootsOfPrimes(count: number, root: 2 | 3): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) isPrime = false;
    if (!isPrime) continue;
    // Exact: the integer root of n · 2^(32·root), by bisection.
    const target = BigInt(n) << BigInt(32 * root);
    let low = 0n;
    let high = 1n << 40n;
    while (low < high) {
      const middle = (low + high + 1n) >> 1n;
      if (middle ** BigInt(root) <= target) low = middle;
      else high = middle - 1n;
    }
    found.push(Number(low & 0xffffffffn));
  }
  return found;
}

const rounds = rootsOfPrimes(64, 3);
const start = rootsOfPrimes(8, 2);

/** UTF-8. A lone surrogate, which no text of ours holds, is refused by encodeURIComponent. */
function bytesOf(text: string): number[] {
  return [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([sign, hex]) => (hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16)));
}

/** SHA-256 of the text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  const bytes = bytesOf(text);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) % 256);
  const hash = [...start];
  const words = new Array<number>(64).fill(0);
  const word = (index: number): number => words[index] ?? 0;
  for (let block = 0; block < bytes.length; block += 64) {
    for (let t = 0; t < 16; t += 1) words[t] = [0, 1, 2, 3].reduce((sum, n) => (sum << 8) | (bytes[block + t * 4 + n] ?? 0), 0);
    for (let t = 16; t < 64; t += 1) {
      const late = word(t - 2);
      const early = word(t - 15);
      words[t] = ((rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)) + word(t - 7) + (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) + word(t - 16)) | 0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let t = 0; t < 64; t += 1) {
      const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[t] ?? 0) + word(t)) | 0;
      const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => { hash[index] = ((hash[index] ?? 0) + value) | 0; });
  }
  return hash.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
