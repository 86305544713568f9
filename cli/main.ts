#!/usr/bin/env node
console.log('soicong 0.1.0');
