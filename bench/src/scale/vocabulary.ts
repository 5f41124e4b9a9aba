/** Chinese words of a customer-service department, the most frequent first; rarer ones are made of their characters. */
export const chineseWords = (
  '订单 发货 快递 退款 打印机 质量 客户 产品 维修 更换 收到 物流 电话 地址 发票 包裹 问题 配件 安装 保修 换货 退货 付款 ' +
  '账户 密码 登录 会员 优惠 价格 库存 型号 说明书 电池 屏幕 充电器 噪音 漏水 空调 冰箱 洗衣机 电视 遥控器 软件 升级 系统 ' +
  '错误 代码 卡纸 墨盒 硒鼓 网络 连接 蓝牙 手机 电脑 键盘 鼠标 显示器 主板 内存 硬盘 数据 备份 恢复 投诉 态度 客服 经理 ' +
  '解释 补偿 赔偿 破损 丢失 延误 签收 派送 仓库 运费 关税 合同 报价 采购 供应商 样品 检测 报告 证书 标准 工程师 上门 预约 ' +
  '时间 上午 下午 周末 节假日 加急 确认 取消 修改 查询 申请 审核 通过 拒绝 原因 处理 进度 结果 满意 感谢 建议 反馈'
).split(' ');

/** English ones, in the same order. */
export const englishWords = (
  'order refund delivery parcel printer invoice customer product repair replacement received shipping address payment ' +
  'account password login warranty return exchange battery screen charger noise leaking fridge washer television remote ' +
  'software update system error code jammed cartridge network connection bluetooth phone computer keyboard mouse display ' +
  'memory disk data backup restore complaint attitude manager explanation compensation damaged missing delayed signature ' +
  'courier warehouse freight customs contract quotation purchase supplier sample inspection report certificate standard ' +
  'engineer visit appointment morning afternoon weekend holiday urgent confirm cancel change enquiry application review ' +
  'approved rejected reason progress result satisfied thanks suggestion feedback broken firmware installation manual'
).split(' ');

export const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许邓韩冯曹'];
export const givenCharacters = [...new Set(chineseWords.slice(30).join(''))];

/** Stand in every ticket whose number is even, or odd: frequent, and never together. */
export const apart = ['单双甲', '单双乙'] as const;
