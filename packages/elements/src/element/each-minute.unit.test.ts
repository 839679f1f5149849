import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EachMinute } from './each-minute.ts';

describe('rendering each minute', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const element = {
    renders: 0,
    addController: (_: ReactiveController) => {},
    removeController: (_: ReactiveController) => {},
    requestUpdate: () => {
      element.renders += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  const show = (state: 'visible' | 'hidden') => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T21:59:40Z') });
    vi.stubGlobal('document', page);
    element.renders = 0;
    page.visibilityState = 'visible';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('happens when the clock shows the next minute, and each one after', () => {
    const minute = new EachMinute(element);
    minute.hostConnected();
    vi.advanceTimersByTime(19_999);
    expect(element.renders).toBe(0);
    vi.advanceTimersByTime(1);
    expect(element.renders).toBe(1);
    vi.advanceTimersByTime(120_000);
    expect(element.renders).toBe(3);
    minute.hostDisconnected();
  });

  it('waits while nobody sees the page, and happens at once when it is seen again', () => {
    const minute = new EachMinute(element);
    minute.hostConnected();
    show('hidden');
    vi.advanceTimersByTime(3_600_000);
    expect(element.renders).toBe(0);
    show('visible');
    expect(element.renders).toBe(1);
    minute.hostDisconnected();
    show('visible');
    vi.advanceTimersByTime(120_000);
    expect(element.renders).toBe(1);
  });
});
