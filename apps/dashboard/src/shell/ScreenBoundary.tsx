import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { Trouble } from '../controls/Trouble.tsx';

interface Props {
  children: ReactNode;
  at: string;
}

/** A screen that cannot be drawn says so and leaves the rest of the dashboard standing. Moving on tries again. */
class Boundary extends Component<Props, { problem: Error | null; at: string }> {
  override state = { problem: null as Error | null, at: this.props.at };

  static getDerivedStateFromError(problem: Error) {
    return { problem };
  }

  static getDerivedStateFromProps(props: Props, state: { problem: Error | null; at: string }) {
    return props.at === state.at ? null : { problem: null, at: props.at };
  }

  override render() {
    if (!this.state.problem) return this.props.children;
    return <Trouble problem={this.state.problem} onRetry={() => window.location.reload()} page />;
  }
}

export function ScreenBoundary({ children }: { children: ReactNode }) {
  return <Boundary at={useLocation().pathname}>{children}</Boundary>;
}
