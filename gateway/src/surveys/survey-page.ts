import { createHash } from 'node:crypto';
import { SurveyAnswerProblem, SurveyQuestionKind } from '@shouwen/contracts';
import type { BilingualText, SurveyForm, SurveyQuestion } from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { Html, html } from './html.js';
import { SHOWN, valueField, wordsField } from './survey-form.js';
import type { GivenAnswers } from './survey-form.js';
import { textsIn } from './survey-page.texts.js';
import type { PageTexts } from './survey-page.texts.js';

const LONGEST_WORDS = 2_000;

/** Readable on a phone and without colours; what can be touched is at least 44 px high. */
const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1a1a1a;font:1.0625rem/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
main,nav{max-width:42rem;margin:0 auto;padding:1rem}
nav{padding-bottom:0;text-align:right}
a{color:#0b5394}
nav a{display:inline-block;padding:.6rem 0}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
fieldset,.question{border:0;border-top:1px solid #c4c4c4;margin:1.5rem 0 0;padding:1rem 0 0;min-width:0}
legend,.question>label{display:block;float:left;width:100%;font-weight:600;padding:0;margin:0 0 .5rem}
.numbers,.choices{clear:both}
.hint{font-weight:400;color:#4d4d4d}
.choice{display:flex;align-items:center;gap:.6rem;min-height:2.75rem}
.numbers{display:flex;flex-wrap:wrap;gap:.4rem}
.numbers label{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.2rem;min-width:2.75rem;min-height:3.5rem;padding:.3rem;border:1px solid #767676;border-radius:.4rem}
input{width:1.25rem;height:1.25rem;margin:0;flex:none;accent-color:#0b5394}
textarea{display:block;width:100%;min-height:7rem;font:inherit;padding:.5rem;border:1px solid #767676;border-radius:.4rem}
button{font:inherit;font-weight:600;margin-top:1.5rem;min-height:3rem;padding:.5rem 2rem;color:#fff;background:#0b5394;border:0;border-radius:.4rem}
.notice{border-left:.3rem solid #0b5394;background:#eef4fa;padding:.75rem 1rem;margin:1rem 0}
.wrong{border-left-color:#a40000;background:#fdf1f1}
.problem{display:block;clear:both;color:#a40000;font-weight:600;margin:0 0 .5rem}
:focus-visible{outline:3px solid #0b5394;outline-offset:2px}
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** What a page may do: show itself with its own style, and send its form back here. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Exactly what the hash is of. */
const styleElement = new Html(`<style>${STYLE}</style>`);

const NOTHING_GIVEN: GivenAnswers = { answers: [], shown: [] };

/** The page with the questions and, when it was sent before, what was answered and what is wrong or new. */
export function formPage(
  form: SurveyForm,
  locale: Locale,
  given: GivenAnswers = NOTHING_GIVEN,
): string {
  const texts = textsIn(locale);
  const title = wordingOf(form.title, locale);
  const isAgain = given.shown.length > 0;
  const problems = new Map(form.problems.map(({ question, problem }) => [question, problem]));
  const questions = form.questions.map((question) =>
    questionPart(question, {
      texts,
      locale,
      given: given.answers.find((answer) => answer.question === question.code),
      problem: problems.get(question.code),
      isNew: isAgain && !given.shown.includes(question.code),
    }),
  );
  return page(
    texts,
    title,
    html`<h1>${title}</h1>
      ${isAgain && notice(form, texts, locale)}
      <p>${wordingOf(form.introduction, locale)}</p>
      <form method="post" action="${languageQuery(locale)}" novalidate>
        ${questions}
        <button type="submit">${texts.send}</button>
      </form>`,
  );
}

/** A page that only says something. */
export function messagePage(title: string, message: string, locale: Locale): string {
  const content = html`<h1>${title}</h1>
    <p>${message}</p>`;
  return page(textsIn(locale), title, content);
}

/** The page that asks whether somebody wants no more surveys: programs that look at links in mail change nothing. */
export function stopPage(locale: Locale): string {
  const texts = textsIn(locale);
  return page(
    texts,
    texts.stopTitle,
    html`<h1>${texts.stopTitle}</h1>
      <p>${texts.stopQuestion}</p>
      <form method="post" action="${languageQuery(locale)}">
        <button type="submit">${texts.stop}</button>
      </form>`,
  );
}

/** The query of a page's address that keeps its language. */
export function languageQuery(locale: Locale): string {
  return locale === 'en' ? '?lang=en' : '?lang=zh';
}

function page(texts: PageTexts, title: string, content: Html): string {
  const other: Locale = texts.language === 'en' ? 'zh-CN' : 'en';
  return html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <nav>
          <a href="${languageQuery(other)}" lang="${other}" hreflang="${other}"
            >${texts.otherLanguage}</a
          >
        </nav>
        <main>${content}</main>
      </body>
    </html>`.text;
}

function notice({ problems, questions }: SurveyForm, texts: PageTexts, locale: Locale): Html {
  if (problems.length === 0) {
    return html`<div class="notice" role="status" tabindex="-1" autofocus>${texts.more}</div>`;
  }
  const links = questions
    .filter(({ code }) => problems.some(({ question }) => question === code))
    .map(
      ({ code, text }) => html`<li><a href="#${idOf(code)}">${wordingOf(text, locale)}</a></li>`,
    );
  return html`<div class="notice wrong" role="alert" tabindex="-1" autofocus>
    <p>${texts.problems}</p>
    <ul>
      ${links}
    </ul>
  </div>`;
}

/** What a question is shown with. */
interface Shown {
  texts: PageTexts;
  locale: Locale;
  given: { values: string[]; words: string } | undefined;
  problem: SurveyAnswerProblem | undefined;
  isNew: boolean;
}

function questionPart(question: SurveyQuestion, shown: Shown): Html {
  const { code, kind, required } = question;
  const { texts, locale, problem, isNew } = shown;
  const id = idOf(code);
  const isMultiple = kind === SurveyQuestionKind.MULTIPLE;
  const hints = [
    ...(isNew ? [texts.isNew] : []),
    ...(isMultiple ? [texts.chooseAny] : []),
    ...(required ? [] : [texts.optional]),
  ];
  const text = html`${wordingOf(question.text, locale)}${hints.map(
    (hint) => html` <span class="hint">(${hint})</span>`,
  )}`;
  const wrong = problem === SurveyAnswerProblem.MISSING ? texts.missing : texts.invalid;
  const problemPart =
    problem !== undefined && html`<span class="problem" id="${id}-problem">${wrong}</span>`;
  const describedBy = problem !== undefined && html` aria-describedby="${id}-problem"`;
  const mark = html`<input type="hidden" name="${SHOWN}" value="${code}" />`;
  if (kind === SurveyQuestionKind.TEXT) {
    return html`<div class="question">
      ${mark}<label for="${id}">${text}</label>${problemPart}
      <textarea id="${id}" name="${wordsField(code)}" maxlength="${LONGEST_WORDS}" ${describedBy}>
${shown.given?.words}</textarea>
    </div>`;
  }
  return html`<fieldset ${describedBy}>
    <legend>${text}</legend>
    ${mark}${problemPart}
    <div class="${isNumber(kind) ? 'numbers' : 'choices'}">${options(question, shown)}</div>
  </fieldset>`;
}

function options(question: SurveyQuestion, { locale, given }: Shown): Html[] {
  const { code, kind, choices } = question;
  const type = kind === SurveyQuestionKind.MULTIPLE ? 'checkbox' : 'radio';
  const list = isNumber(kind)
    ? numbersOf(kind).map((number) => ({ value: String(number), text: String(number) }))
    : choices.map((choice) => ({ value: choice.code, text: wordingOf(choice.text, locale) }));
  return list.map(({ value, text }, index) => {
    // No code of a question has a tilde.
    const id = index === 0 ? idOf(code) : `${idOf(code)}~${index}`;
    const checked = given?.values.includes(value) === true && html` checked`;
    return html`<label class="choice" for="${id}"
      ><input type="${type}" id="${id}" name="${valueField(code)}" value="${value}" ${checked} />
      <span>${text}</span></label
    >`;
  });
}

function isNumber(kind: SurveyQuestionKind): boolean {
  return kind === SurveyQuestionKind.SCALE || kind === SurveyQuestionKind.NPS;
}

function numbersOf(kind: SurveyQuestionKind): number[] {
  const from = kind === SurveyQuestionKind.NPS ? 0 : 1;
  return Array.from({ length: 11 - from }, (_none, index) => from + index);
}

function idOf(code: string): string {
  return `question-${code}`;
}

function wordingOf(text: BilingualText | undefined, locale: Locale): string {
  return (locale === 'en' ? text?.en : text?.zh) ?? '';
}
