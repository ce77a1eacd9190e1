String namespace = CAMUNDA_NS;
