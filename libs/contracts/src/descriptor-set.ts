import { fileURLToPath } from 'node:url';

/** Path of the compiled contract (a FileDescriptorSet with its imports), which gRPC reflection serves. */
export const descriptorSetPath = fileURLToPath(new URL('../descriptors.binpb', import.meta.url));
