function openPage() {}
