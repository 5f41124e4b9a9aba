import { javaProgram } from './java-program.js';
import type { Report } from './maven-files.js';

export const kafkaVersion = '4.3.1';
/** The binding for the logging library that Kafka 4.3 brings; without it the broker writes no log. */
const logBindingVersion = '2.25.4';

/** The folder with Kafka's jars, fetched through Maven on first use. Throws one sentence when Java or Maven is missing. */
export function kafkaJars(cache: string, report: Report): Promise<string> {
  const program = {
    title: `Kafka ${kafkaVersion}`,
    folder: `kafka-${kafkaVersion}`,
    artifacts: [
      `org.apache.kafka:kafka_2.13:${kafkaVersion}`,
      `org.apache.logging.log4j:log4j-slf4j-impl:${logBindingVersion}`,
    ],
    megabytes: 45,
    otherwise: ', or set KAFKA_BROKERS to a running broker',
  };
  return javaProgram(program, cache, report);
}
