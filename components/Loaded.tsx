import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LoadedProps<Props> {
  /** Loads the component; the same function for as long as it is the same component. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  /** What is shown where it cannot be loaded. */
  failed: ComponentChildren;
}

/** A component that is loaded when it is first shown; nothing until then. What a page shows first does not carry it. */
export function Loaded<Props extends object>({ load, props, failed }: LoadedProps<Props>) {
  const [outcome, setOutcome] = useState<{ load: typeof load; component: ComponentType<Props> | null } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const take = (component: ComponentType<Props> | null) => !isLeft && setOutcome({ load, component });
    // The browser's console has the reason.
    void load().then(take, () => take(null));
    return () => {
      isLeft = true;
    };
  }, [load]);
  // Another component from the very render in which it is asked for: its predecessor never gets its props.
  if (outcome?.load !== load) return null;
  const Component = outcome.component;
  return Component ? <Component {...props} /> : failed;
}
