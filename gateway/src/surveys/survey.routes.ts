import { SurveyFormState } from '@shouwen/contracts';
import type { SurveyForm, SurveyServiceClient } from '@shouwen/contracts';
import { DomainError, callGrpc, platformErrors, systemCaller } from '@shouwen/platform';
import type { Locale, Logger, RequestContext } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import { statusOfRefusal } from '../http/http-status.js';
import { requestContextOf } from '../http/request-context.js';
import { readForm } from './survey-form.js';
import { formPage, languageQuery, messagePage, pagePolicy, stopPage } from './survey-page.js';
import { textsIn } from './survey-page.texts.js';

const PATH = '/surveys/:token';
const STOP_PATH = `${PATH}/stop`;
const LARGEST_FORM_BYTES = 128 * 1024;

/** Who answers is told by the link; nothing here is done in anybody's name. */
const NOBODY = systemCaller('survey');

/**
 * The pages on which customers answer surveys: plain HTML that needs no script, in Chinese and English. No access token is
 * asked for: the link is signed, and the service that signed it decides. What the answers bring up is asked on the next page.
 */
export class SurveyRoutes {
  constructor(
    private readonly client: SurveyServiceClient,
    private readonly config: GatewayConfig,
    private readonly logger: Logger,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    await server.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: LARGEST_FORM_BYTES },
        (_request, body, parsed) => parsed(null, body),
      );
      scope.addHook('onRequest', (_request, reply, next) => {
        void reply
          .header('content-security-policy', pagePolicy)
          .header('content-type', 'text/html; charset=utf-8');
        next();
      });
      scope.setErrorHandler((error, request, reply) => this.refuse(error, request, reply));
      scope.get(PATH, (request, reply) => this.show(request, reply));
      scope.post(PATH, { bodyLimit: LARGEST_FORM_BYTES }, (request, reply) =>
        this.take(request, reply),
      );
      scope.get(STOP_PATH, (request, reply) => {
        request.exchange.outcome = 'ok';
        return reply.send(stopPage(localeFor(request)));
      });
      scope.post(STOP_PATH, { bodyLimit: LARGEST_FORM_BYTES }, (request, reply) =>
        this.stop(request, reply),
      );
      done();
    });
  }

  private async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { client } = this;
    const asked = { token: tokenOf(request) };
    const form = await callGrpc(client, client.openSurveyLink, asked, this.contextOf(request));
    request.exchange.outcome = 'ok';
    const locale = localeFor(request);
    return reply.send(endedPage(form, locale) ?? formPage(form, locale));
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { client } = this;
    const given = readForm(typeof request.body === 'string' ? request.body : '');
    const sent = { token: tokenOf(request), ...given };
    const form = await callGrpc(client, client.answerSurveyLink, sent, this.contextOf(request));
    request.exchange.outcome = 'ok';
    const locale = localeFor(request);
    if (form.state !== SurveyFormState.OPEN) {
      // What is shown then can be loaded again without sending anything again.
      return reply.code(303).header('location', languageQuery(locale)).send('');
    }
    return reply.code(form.problems.length > 0 ? 422 : 200).send(formPage(form, locale, given));
  }

  /** Also what mail programs call by themselves when somebody chooses to unsubscribe there. */
  private async stop(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { client } = this;
    const asked = { token: tokenOf(request) };
    await callGrpc(client, client.withdrawBySurveyLink, asked, this.contextOf(request));
    request.exchange.outcome = 'ok';
    const locale = localeFor(request);
    const { stopped, stoppedTitle } = textsIn(locale);
    return reply.send(messagePage(stoppedTitle, stopped, locale));
  }

  private refuse(failure: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const error = typed(failure);
    const { exchange } = request;
    exchange.outcome = error.code === 'platform.overloaded' ? 'shed' : 'refused';
    exchange.code = error.code;
    if (error.kind === 'internal') {
      const { correlationId } = exchange;
      this.logger.error({ err: failure, correlationId }, 'a page of a survey failed');
    }
    if (error.retryAfterMs !== undefined) {
      void reply.header('retry-after', String(Math.ceil(error.retryAfterMs / 1000)));
    }
    const locale = localeFor(request);
    const { failedTitle } = textsIn(locale);
    return reply
      .code(statusOfRefusal(error, 'application/graphql-response+json'))
      .header('content-type', 'text/html; charset=utf-8')
      .send(messagePage(failedTitle, messageOf(error, locale), locale));
  }

  private contextOf(request: FastifyRequest): RequestContext {
    return requestContextOf(request, NOBODY, this.config.REQUEST_TIMEOUT_MS);
  }
}

function endedPage({ state }: SurveyForm, locale: Locale): string | undefined {
  const { expired, expiredTitle, thanks, thanksTitle } = textsIn(locale);
  if (state === SurveyFormState.ANSWERED) return messagePage(thanksTitle, thanks, locale);
  if (state === SurveyFormState.EXPIRED) return messagePage(expiredTitle, expired, locale);
  return undefined;
}

function messageOf({ kind, code }: DomainError, locale: Locale): string {
  const texts = textsIn(locale);
  if (kind === 'not_found') return texts.unknownLink;
  if (code === 'gateway.body_too_large') return texts.tooLong;
  return kind === 'invalid' ? texts.notUnderstood : texts.busy;
}

/** The language asked for in the address, otherwise as the browser prefers. */
function localeFor({ query, exchange }: FastifyRequest): Locale {
  const { lang } = query as { lang?: unknown };
  if (lang === 'zh') return 'zh-CN';
  return lang === 'en' ? 'en' : exchange.locale;
}

function tokenOf({ params }: FastifyRequest): string {
  return (params as { token: string }).token;
}

function typed(failure: unknown): DomainError {
  if (failure instanceof DomainError) return failure;
  const { code, statusCode } = failure as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return gatewayErrors.body_too_large({ limit: String(LARGEST_FORM_BYTES) });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return gatewayErrors.unsupported_media_type();
  if (statusCode !== undefined && statusCode < 500) {
    return gatewayErrors.invalid_request({ detail: 'the body must be a form' });
  }
  return platformErrors.internal({ correlationId: '-' });
}
