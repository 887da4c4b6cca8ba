import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { tell } from './envelope.js';

/** Stored text is other people's: whatever gets into a page, no script, style or frame of it runs. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // It is served on this machine, without a certificate.
  strictTransportSecurity: false,
});

const HERE = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Only this machine may ask, and only by its own name: a page of the web that makes its own host's name lead here (DNS rebinding) is refused,
 * and so is one that sends something here from elsewhere.
 */
export const onlyHere: MiddlewareHandler = async (call, next) => {
  const host = hostOf(call.req.header('host') ?? new URL(call.req.url).host);
  const origin = call.req.header('origin');
  const foreign = origin !== undefined && origin !== 'null' ? !HERE.has(hostOf(origin.replace(/^https?:\/\//, ''))) : origin === 'null';
  if (!HERE.has(host) || (foreign && call.req.method !== 'GET' && call.req.method !== 'HEAD')) {
    const { status, body } = tell(
      403,
      'not-from-here',
      'only this machine may ask',
      'host',
      'open http://127.0.0.1 with the port that was told',
    );
    return call.json(body, status);
  }
  await next();
};

const hostOf = (authority: string): string => authority.replace(/:\d+$/, '').toLowerCase();
