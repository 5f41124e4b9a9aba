import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  ClassificationDimension as ProtoDimension,
  SaveClassificationRequest,
  SetCompletenessWeightRequest,
} from '@shouwen/contracts';
import type {
  Classification,
  CompletenessWeight,
  ListClassificationsRequest,
  ListClassificationsResponse,
  ListCompletenessWeightsResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../customers/customer-access.js';
import { kindFromProto, kindToProto } from '../customers/customer.mapper.js';
import type { ClassificationDimension, ClassificationEntity } from './classification.entity.js';
import { ClassificationsService } from './classifications.service.js';
import { CompletenessService } from './completeness.service.js';
import type { WeightRow } from './completeness.service.js';

const SERVICE = 'CustomerCatalogueService';

const dimensionNames: Record<ClassificationDimension, ProtoDimension> = {
  industry: ProtoDimension.INDUSTRY,
  region: ProtoDimension.REGION,
  kind: ProtoDimension.KIND,
};

/** The gRPC edge of what the archive is classified and weighed by. */
@Controller()
export class CatalogueController {
  constructor(
    private readonly classifications: ClassificationsService,
    private readonly completeness: CompletenessService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listClassifications(
    @Payload() request: ListClassificationsRequest,
  ): Promise<ListClassificationsResponse> {
    const filter = {
      dimension: dimensionFromProto(request.dimension),
      includeArchived: request.includeArchived,
    };
    const page = await this.classifications.list(filter, pageFrom(request.page));
    return { classifications: page.items.map(toProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async saveClassification(
    @Payload() request: SaveClassificationRequest,
    @Context() context: RequestContext,
  ): Promise<Classification> {
    const dimension = dimensionFromProto(request.dimension);
    if (dimension === undefined) {
      throw new Error('the contract let a dimension through that we do not know');
    }
    const { code, name, nameZh, archived, options } = request;
    const call = idempotentCallOf(
      'classification.save',
      options,
      SaveClassificationRequest.encode(request),
    );
    const expectedVersion = options?.expectedVersion ?? 0;
    const command = { dimension, code, name, nameZh, archived, expectedVersion };
    return toProto(await this.classifications.save(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listCompletenessWeights(): Promise<ListCompletenessWeightsResponse> {
    return { weights: (await this.completeness.list()).map(weightToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async setCompletenessWeight(
    @Payload() request: SetCompletenessWeightRequest,
    @Context() context: RequestContext,
  ): Promise<CompletenessWeight> {
    const kind = kindFromProto(request.kind);
    if (kind === undefined) throw new Error('the contract let a kind through that we do not know');
    const { field, weight, options } = request;
    const call = idempotentCallOf(
      'completeness_weight.set',
      options,
      SetCompletenessWeightRequest.encode(request),
    );
    const command = { kind, field, weight, expectedVersion: options?.expectedVersion ?? 0 };
    return weightToProto(await this.completeness.set(context, command, call));
  }
}

function dimensionFromProto(dimension: ProtoDimension): ClassificationDimension | undefined {
  const names = Object.entries(dimensionNames) as [ClassificationDimension, ProtoDimension][];
  return names.find(([, theirs]) => theirs === dimension)?.[0];
}

function toProto(classification: ClassificationEntity): Classification {
  const { id, version, dimension, code, name, nameZh, archived } = classification;
  return { id, version, dimension: dimensionNames[dimension], code, name, nameZh, archived };
}

function weightToProto({ kind, field, weight, version }: WeightRow): CompletenessWeight {
  return { kind: kindToProto(kind), field, weight, version };
}
