import {Component, type ReactNode} from 'react'
import {Problem} from './problem.tsx'

interface Props {
  readonly children: ReactNode
}

/** Shows a fault of the page itself; React has this as a class only. */
export class ErrorBoundary extends Component<Props, {error?: Error}> {
  override state: {error?: Error} = {}

  static getDerivedStateFromError(error: Error) {
    return {error}
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <Problem
        title="The page has stumbled over this document."
        actions={
          <button type="button" className="button" data-look="primary" onClick={() => location.reload()}>
            Load the page again
          </button>
        }
      >
        <p>
          Your documents are kept as they were. If it happens again, this is what to report:{' '}
          <code className="font-mono text-sm">{this.state.error.message}</code>
        </p>
      </Problem>
    )
  }
}
