import { join } from 'node:path';
import { developmentAccounts, developmentClient, developmentPassword } from './accounts.js';
import { environmentFile, gatewayAddresses, type Environment } from './environment-file.js';
import { logDirectory, mailDirectory } from './state.js';

/** What is printed when everything runs: where it is, how to sign in, and a first mutation to paste. */
export function startSummary(environment: Environment): string {
  const { addresses, ownIssuer, prometheusUrl } = environment;
  const { graphql, ide } = gatewayAddresses(environment);
  const rows: [string, string][] = [
    ['GraphQL', graphql],
    ['In the browser', ide],
    ['Identity', addresses.issuer],
    ['Kafka', addresses.kafkaBrokers],
    ...environment.processes.flatMap(({ ports: { smtp } }): [string, string][] =>
      smtp === undefined ? [] : [['Mail in', `smtp://127.0.0.1:${smtp} (support@shouwen.test)`]],
    ),
    ['Mail out', process.env.SMTP_URL ? 'SMTP_URL' : join(mailDirectory, '*.eml')],
    ...Object.entries(environment.databases).map(([name, { url }]): [string, string] => [
      `Database ${name}`,
      withoutPassword(url),
    ]),
    ['Prometheus', prometheusUrl ?? 'not installed (Debian: apt install prometheus)'],
    ...environment.processes.map(({ process, ports }): [string, string] => [
      `Metrics ${process.name}`,
      `http://127.0.0.1:${ports.ops}/metrics`,
    ]),
    ['Logs', logDirectory],
    ['All of it', environmentFile],
  ];
  return ['', ...table(rows), '', ...(ownIssuer ? signIns(environment) : [])].join('\n');
}

function signIns(environment: Environment): string[] {
  const accounts = developmentAccounts.map(({ username, name, roles }): [string, string] => [
    username,
    `${roles.join(', ')} · ${name}`,
  ]);
  return [
    `Sign-ins (password of each: ${developmentPassword}, client: ${developmentClient})`,
    ...table(accounts),
    '',
    'Open a ticket:',
    '',
    ...exampleMutation(environment),
    '',
    'Ctrl-C ends everything.',
  ];
}

/** Two commands for a shell: a token, and a mutation with it. */
export function exampleMutation(environment: Environment): string[] {
  const mutation =
    'mutation Open($input: OpenTicketInput!) { openTicket(input: $input) { ticket { id number status } userErrors { code message } } }';
  const body = JSON.stringify({
    query: mutation,
    variables: {
      input: { subject: '收到的杯子有裂纹', body: '快递今天送到，打开后发现杯口有一道裂纹。' },
    },
  });
  return [
    `  TOKEN=$(curl -s ${environment.addresses.issuer}/token -d grant_type=password -d client_id=${developmentClient} \\`,
    `    -d username=customer -d password=${developmentPassword} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `  curl -s ${gatewayAddresses(environment).graphql} -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `    -d '${body}'`,
  ];
}

function table(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  return url.href;
}
