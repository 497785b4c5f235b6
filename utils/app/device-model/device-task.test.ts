import { describe, expect, test } from 'vitest';
import { type Availability, fakeModel } from '../testing/fake-model';
import { DeviceTask } from './device-task';

const begun = async (availability: Availability) => {
  const fake = fakeModel(availability, 'In other words.');
  const task = new DeviceTask(fake.model);
  void task.start();
  await fake.settle();
  return { ...fake, task, state: () => task.state.get() };
};

describe('what the browser has', () => {
  test('a model that is on the device is used at once, and let go', async () => {
    const { state, destroy } = await begun('available');
    expect(state()).toEqual({ kind: 'done', output: 'In other words.' });
    expect(destroy).toHaveBeenCalledOnce();
  });

  test('none is said, and nothing is loaded', async () => {
    const { state, model } = await begun('unavailable');
    expect(state()).toEqual({ kind: 'unavailable' });
    expect(model.load).not.toHaveBeenCalled();
  });

  test('one that would have to be fetched is not, before the reader says so', async () => {
    const { state, model } = await begun('downloadable');
    expect(state()).toEqual({ kind: 'downloadable' });
    expect(model.load).not.toHaveBeenCalled();
  });

  test('one that is being fetched already is waited for', async () => {
    const { state, loaded } = await begun('downloading');
    expect(state()).toEqual({ kind: 'downloading', share: null });
    await loaded();
    expect(state()).toMatchObject({ kind: 'done' });
  });
});

describe('the download', () => {
  const accepted = async () => {
    const fake = await begun('downloadable');
    void fake.task.accept();
    return fake;
  };

  test('tells how far it is, and the work follows', async () => {
    const { state, progress, loaded } = await accepted();
    expect(state()).toEqual({ kind: 'downloading', share: null });
    progress(0.4);
    expect(state()).toEqual({ kind: 'downloading', share: 0.4 });
    progress(1);
    await loaded();
    expect(state()).toEqual({ kind: 'done', output: 'In other words.' });
  });

  test('is cancelled: the browser is told, and nothing comes of it any more', async () => {
    const { state, task, signals, progress, loaded, destroy } = await accepted();
    task.cancel();
    expect(state()).toEqual({ kind: 'cancelled' });
    expect(signals[0]?.aborted).toBe(true);
    progress(0.9);
    await loaded();
    expect(state()).toEqual({ kind: 'cancelled' });
    expect(destroy).toHaveBeenCalledOnce();
  });

  test('that fails is told, and may be tried again', async () => {
    const { state, task, failed, loaded } = await accepted();
    await failed();
    expect(state()).toEqual({ kind: 'failed' });
    void task.accept();
    await loaded();
    expect(state()).toMatchObject({ kind: 'done' });
  });
});

test('a model that gives up at its work is let go, and it is told', async () => {
  const fake = fakeModel('available', '');
  fake.run.mockRejectedValue(new Error('too long'));
  const task = new DeviceTask(fake.model);
  await task.start();
  expect(task.state.get()).toEqual({ kind: 'failed' });
  expect(fake.destroy).toHaveBeenCalledOnce();
});

test('a browser that does not say what it has has failed', async () => {
  const fake = fakeModel('available', '');
  fake.model.availability.mockRejectedValue(new Error('bad language'));
  const task = new DeviceTask(fake.model);
  await task.start();
  expect(task.state.get()).toEqual({ kind: 'failed' });
});

test('what is done stays when it is cancelled afterwards', async () => {
  const { state, task } = await begun('available');
  task.cancel();
  expect(state()).toMatchObject({ kind: 'done' });
});
