/**
 * Lists handed in as files (导入): opened as text or as a workbook whatever wrote them,
 * their columns, what is wrong in which line, and what became of them. Knows no list.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "rendering" })
package io.campaignflow.lists;
