import type {ComponentProps} from 'react'
import {Icon, type IconName} from './icon.tsx'

type Props = ComponentProps<'button'> & {
  readonly look?: 'outline' | 'plain' | 'primary'
  readonly icon?: IconName
}

/** A button with a word; its name is a verb. */
export function Button({look = 'plain', icon, children, className = '', ...rest}: Props) {
  return (
    <button type="button" className={`button ${className}`} data-look={look} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}

/** A button with a drawing alone; `label` names it and shows on hover. */
export function IconButton({icon, label, ...rest}: ComponentProps<'button'> & {icon: IconName; label: string}) {
  return (
    <button type="button" className="button" data-look="icon" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  )
}
