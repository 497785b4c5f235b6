import { vi } from 'vitest';
import type { DeviceModel } from '../device-model/device-task';

export type Availability = Awaited<ReturnType<DeviceModel<unknown>['availability']>>;

/** A model of the browser that does what the test tells it, and tells what was asked of it. */
export function fakeModel<Output>(availability: Availability, output: Output) {
  let tellProgress: (share: number) => void = () => undefined;
  let finishLoading: () => void = () => undefined;
  let failLoading: (error: Error) => void = () => undefined;
  const signals: AbortSignal[] = [];
  const destroy = vi.fn();
  const run = vi.fn(async (_: AbortSignal) => output);
  const load = vi.fn<DeviceModel<Output>['load']>(({ signal, onProgress }) => {
    signals.push(signal);
    tellProgress = onProgress;
    return new Promise((done, fail) => {
      finishLoading = () => done({ run, destroy });
      failLoading = fail;
      if (availability === 'available') finishLoading();
    });
  });
  const settle = () => new Promise((done) => setTimeout(done, 0));
  return {
    model: { availability: vi.fn(async () => availability), load } satisfies DeviceModel<Output>,
    run,
    destroy,
    signals,
    progress: (share: number) => tellProgress(share),
    loaded: async () => {
      finishLoading();
      await settle();
    },
    failed: async () => {
      failLoading(new Error('no room'));
      await settle();
    },
    settle,
  };
}
