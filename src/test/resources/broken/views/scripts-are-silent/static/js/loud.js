button.textContent = '提交';
