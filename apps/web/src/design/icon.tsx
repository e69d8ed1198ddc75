/** Outlines on a field of 16 by 16. */
const paths = {
  add: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  download: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10',
  help: 'M6 6a2 2 0 1 1 2.8 1.8c-.6.3-.8.7-.8 1.4M8 11.6v.4',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6.2a3.7 3.7 0 0 0 0 7.4h3.3',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  smaller: 'M3 8h10',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8L13 13M13 3l-1.2 1.2M4.2 11.8L3 13',
  undo: 'M5.5 3l-3 3 3 3M2.5 6h7.3a3.7 3.7 0 0 1 0 7.4H6.5',
  warning: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.2v.3'
} as const

/** Name of an icon. */
export type IconName = keyof typeof paths

/** A drawing beside or in place of a word; the control that it stands in has the name. */
export function Icon({name, size = 16}: {readonly name: IconName; readonly size?: number}) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
