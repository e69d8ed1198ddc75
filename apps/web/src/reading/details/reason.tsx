/** A message's sentence; what it quotes between backticks is set as code. */
export function Reason({text}: {readonly text: string}) {
  return text.split('`').map((part, place) =>
    place % 2 === 1 ? (
      <code key={place} className="font-mono text-[0.9em]">
        {part}
      </code>
    ) : (
      part
    )
  )
}
