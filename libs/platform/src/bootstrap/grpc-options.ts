import { readFileSync } from 'node:fs';
import type { Server, ServiceDefinition as GrpcServiceDefinition } from '@grpc/grpc-js';
import { loadFileDescriptorSetFromBuffer } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import type { PackageDefinition } from '@grpc/proto-loader';
import type { GrpcOptions } from '@nestjs/microservices';
import { Transport } from '@nestjs/microservices';
import { descriptorSetPath } from '@shouwen/contracts';
import type { HealthImplementation } from 'grpc-health-check';
import { MAX_MESSAGE_BYTES } from '../grpc/grpc-client.js';

/** Nest's options of a gRPC server that also answers `grpc.health.v1` and reflection. */
export function grpcOptions(
  listen: string,
  services: Readonly<Record<string, GrpcServiceDefinition>>,
  health: HealthImplementation,
): GrpcOptions {
  const names = Object.keys(services);
  return {
    transport: Transport.GRPC,
    options: {
      url: listen,
      package: [...new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))))],
      packageDefinition: Object.fromEntries(
        Object.entries(services).map(([name, service]) => [name, underWireNames(service)]),
      ),
      gracefulShutdown: true,
      maxReceiveMessageLength: MAX_MESSAGE_BYTES,
      maxSendMessageLength: MAX_MESSAGE_BYTES,
      onLoadPackageDefinition: (_definition: unknown, server: Server) => {
        const described = loadFileDescriptorSetFromBuffer(readFileSync(descriptorSetPath));
        new ReflectionService(withEachFileOnce(described), { services: names }).addToServer(server);
        health.addToServer(server);
      },
    },
  };
}

// Every definition carries all files there are, which reflection would decode as often.
function withEachFileOnce(described: PackageDefinition): PackageDefinition {
  const known = new Set<Buffer>();
  const entries = Object.entries(described).map(([name, definition]) => {
    const files: unknown = definition.fileDescriptorProtos;
    if (!Array.isArray(files)) return [name, definition];
    const unknown = (files as Buffer[]).filter((file) => !known.has(file));
    for (const file of unknown) known.add(file);
    return [name, { ...definition, fileDescriptorProtos: unknown }];
  });
  return Object.fromEntries(entries) as PackageDefinition;
}

// Nest looks methods up as the contract spells them, `OpenTicket`; ts-proto's definitions spell them `openTicket`.
function underWireNames(service: GrpcServiceDefinition): GrpcServiceDefinition {
  return Object.fromEntries(
    Object.entries(service).map(([originalName, method]) => [
      method.path.slice(method.path.lastIndexOf('/') + 1),
      { ...method, originalName },
    ]),
  );
}
