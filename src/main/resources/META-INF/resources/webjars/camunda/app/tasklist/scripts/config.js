export default {
  locales: {
    availableLocales: ["zh"],
    fallbackLocale: "zh"
  },
  customScripts: ["scripts/form-words.js"],
  app: { name: "活动流程", vendor: "待办" },
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "认领当前待办" },
    focusFilter: { key: "ctrl+shift+f", description: "定位到筛选列表" },
    focusList: { key: "ctrl+alt+l", description: "定位到待办列表" },
    focusForm: { key: "ctrl+alt+f", description: "定位到表单第一项" }
  }
};
