import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from './sha256.ts';

describe('SHA-256', () => {
  it('gives what FIPS 180-4 gives for the empty text and for "abc"', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it("equals Node's over texts of every length around a block, Vietnamese and beyond the first plane included", () => {
    const letters = Array.from('Nguyễn Thị Ưởng 📄\t01-02\n'.repeat(10));
    for (let length = 0; length <= 200; length += 1) {
      const text = letters.slice(0, length).join('');
      expect([length, sha256(text)]).toEqual([length, createHash('sha256').update(text, 'utf8').digest('hex')]);
    }
  });
});
