/** Drawings on a field of 8 by 16, the height of a line: a seam, a gap between blocks, a point. */
const paths = {
  join: 'M4 1.2c-3.6 2.3 3.6 4.5 0 6.8s3.6 4.5 0 6.8',
  cut: 'M4 4v8M1.8 6L4 3.6 6.2 6M1.8 10L4 12.4 6.2 10',
  dot: 'M4 13.2a1.1 1.1 0 1 0 .01 0z'
} as const

/** Which drawing a mark has. */
export type MarkSignName = keyof typeof paths

/** The drawing of a repair's mark. */
export function MarkSign({name}: {readonly name: MarkSignName}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 8 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
