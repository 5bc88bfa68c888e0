/** The page of NĐ 30/2020 Phụ lục I: A4 upright, left 30 mm, right 15 mm, top and bottom 20 mm. Units: points, y from the top. */
export const millimetre = 72 / 25.4;

export const page = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  left: 30 * millimetre,
  right: (210 - 15) * millimetre,
  top: 20 * millimetre,
  bottom: (297 - 20) * millimetre,
} as const;

export const textWidth = page.right - page.left;
export const textHeight = page.bottom - page.top;

/** Type sizes in points; each within the range that Phụ lục I gives for its element. */
export const sizes = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  placeAndDate: 13,
  subject: 12,
  title: 14,
  body: 13,
  table: 12,
  signature: 13,
  signatureHint: 12,
  recipientsHeading: 12,
  recipients: 11,
  pageNumber: 13,
  formNumber: 11,
  footerMark: 9,
  watermark: 110,
} as const;

/** First line of a paragraph: 1.27 cm. */
export const firstLineIndent = 12.7 * millimetre;
export const lineSpacing = 1.22;
export const paragraphGap = 6;
/** Share of the size above and below the baseline that a letter with its marks may fill. */
export const ascentShare = 0.93;
export const descentShare = 0.24;
