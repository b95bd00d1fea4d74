import { type INestApplication, Injectable } from '@nestjs/common';

@Injectable()
export class OpenApi {
  #app: INestApplication | undefined;

  of(app: INestApplication) {
    this.#app = app;
  }
}
