import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LoadedProps<Props> {
  /** Loads the component; the same function for as long as it is the same component. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}

/** A component that is loaded when it is first shown; nothing until then. What a page shows first does not carry it. */
export function Loaded<Props extends object>({ load, props }: LoadedProps<Props>) {
  const [loaded, setLoaded] = useState<{ component: ComponentType<Props> } | null>(null);
  useEffect(() => {
    let isLeft = false;
    void load().then((component) => !isLeft && setLoaded({ component }));
    return () => {
      isLeft = true;
    };
  }, [load]);
  if (!loaded) return null;
  const Component = loaded.component;
  return <Component {...props} />;
}
