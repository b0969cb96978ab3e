enum TestSupportPending {}
