// Placeholder so that the target exists; removed by the first real file.
